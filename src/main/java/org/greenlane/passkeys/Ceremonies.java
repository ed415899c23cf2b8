package org.greenlane.passkeys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.web.PortalAddress;

import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What is asked of a device, and whether its answer is right. For whom the device signs
 * is the portal's own address, never what a request says of its host. The device must
 * check who holds it (by PIN, finger or face), so that a passkey is two things in one.
 */
@Component
class Ceremonies {

	private final Handles handles;

	private final Passkeys passkeys;

	private final PublicKeyCredentialRpEntity portal;

	private final Webauthn4JRelyingPartyOperations checks;

	Ceremonies(Handles handles, Passkeys passkeys, PortalAddress address) {
		this.handles = handles;
		this.passkeys = passkeys;
		this.portal = PublicKeyCredentialRpEntity.builder().id(address.address().getHost()).name("Greenlane").build();
		this.checks = new Webauthn4JRelyingPartyOperations(handles, passkeys, this.portal, Set.of(address.origin()));
	}

	/** What a device needs to make a passkey for a person. */
	PublicKeyCredentialCreationOptions toAdd(SignedIn person, Bytes challenge) {
		PublicKeyCredentialUserEntity owner = ImmutablePublicKeyCredentialUserEntity.builder()
			.id(this.handles.of(person))
			.name(person.address().text())
			.displayName(person.displayName().isEmpty() ? person.address().text() : person.displayName())
			.build();
		return PublicKeyCredentialCreationOptions.builder()
			.attestation(AttestationConveyancePreference.NONE)
			.pubKeyCredParams(PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256,
					PublicKeyCredentialParameters.RS256)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.userVerification(UserVerificationRequirement.REQUIRED)
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.build())
			.challenge(challenge)
			.timeout(Challenges.GOOD_FOR)
			.user(owner)
			.rp(this.portal)
			.excludeCredentials(already(owner.getId()))
			.build();
	}

	/**
	 * Keeps the passkey that a device has made.
	 * @throws RuntimeException if the answer is not right: the libraries have no common
	 * type for that
	 */
	void add(SignedIn person, Bytes challenge, PublicKeyCredential<AuthenticatorAttestationResponse> answer,
			String name) {
		this.checks.registerCredential(new ImmutableRelyingPartyRegistrationRequest(toAdd(person, challenge),
				new RelyingPartyPublicKey(answer, name)));
	}

	/** What a device needs to sign in whoever holds it. */
	PublicKeyCredentialRequestOptions toSignIn(Bytes challenge) {
		return PublicKeyCredentialRequestOptions.builder()
			.challenge(challenge)
			.rpId(this.portal.getId())
			.allowCredentials(List.of())
			.userVerification(UserVerificationRequirement.REQUIRED)
			.timeout(Challenges.GOOD_FOR)
			.build();
	}

	/**
	 * Who signs in by a device's answer; empty where it names somebody else than the
	 * passkey's owner.
	 * @throws RuntimeException if the answer is not right
	 */
	Optional<UUID> signIn(Bytes challenge, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
		Bytes owner = this.checks.authenticate(new RelyingPartyAuthenticationRequest(toSignIn(challenge), answer))
			.getId();
		return owner.equals(answer.getResponse().getUserHandle()) ? this.handles.person(owner) : Optional.empty();
	}

	private List<PublicKeyCredentialDescriptor> already(Bytes handle) {
		return this.passkeys.findByUserId(handle).stream().map(Ceremonies::descriptor).toList();
	}

	private static PublicKeyCredentialDescriptor descriptor(CredentialRecord record) {
		return PublicKeyCredentialDescriptor.builder()
			.id(record.getCredentialId())
			.transports(record.getTransports())
			.build();
	}

}

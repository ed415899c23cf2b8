package org.greenlane.passkeys;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device that keeps one passkey, and says what it is told to say, also what no honest
 * one would.
 */
final class TrialAuthenticator {

	private static final int PRESENT_AND_VERIFIED = 0b101;

	private static final int HAS_KEY = 0b1000000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final KeyPair keys;

	private final byte[] id = new byte[32];

	private final String origin;

	private final int flags;

	private String handle = "";

	TrialAuthenticator(String origin) {
		this(origin, PRESENT_AND_VERIFIED);
	}

	/** A device that says of its owner what the flags say. */
	TrialAuthenticator(String origin, int flags) {
		this.origin = origin;
		this.flags = flags;
		new SecureRandom().nextBytes(this.id);
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			this.keys = generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Makes the passkey that the options ask for; the answer as a script sends it. */
	String make(String options, String name) {
		JsonNode asked = JSON.readTree(options);
		this.handle = asked.at("/user/id").asString();
		byte[] authenticator = bytes(hash(ascii(asked.at("/rp/id").asString())),
				new byte[] { (byte) (this.flags | HAS_KEY) }, new byte[4], new byte[16],
				new byte[] { 0, (byte) this.id.length }, this.id, publicKey());
		byte[] attestation = bytes(new byte[] { (byte) 0xa3 }, text("fmt"), text("none"), text("attStmt"),
				new byte[] { (byte) 0xa0 }, text("authData"), binary(authenticator));
		return answer(Map.of("name", name), Map.of("clientDataJSON", base64(clientData("webauthn.create", asked)),
				"attestationObject", base64(attestation)));
	}

	/** Signs what the options ask for. */
	String use(String options) {
		return use(options, this.handle);
	}

	/** Signs, and says that it is somebody else's. */
	String use(String options, String handle) {
		JsonNode asked = JSON.readTree(options);
		byte[] authenticator = bytes(hash(ascii(asked.at("/rpId").asString())), new byte[] { (byte) this.flags },
				new byte[4]);
		byte[] clientData = clientData("webauthn.get", asked);
		return answer(Map.of("to", "/aeo"),
				Map.of("clientDataJSON", base64(clientData), "authenticatorData", base64(authenticator), "signature",
						base64(sign(bytes(authenticator, hash(clientData)))), "userHandle", handle));
	}

	String handle() {
		return this.handle;
	}

	private String answer(Map<String, String> fields, Map<String, String> response) {
		Map<String, Object> credential = Map.of("id", base64(this.id), "rawId", base64(this.id), "type", "public-key",
				"response", response, "clientExtensionResults", Map.of());
		Map<String, Object> all = new java.util.HashMap<>(fields);
		all.put("credential", credential);
		return JSON.writeValueAsString(all);
	}

	private byte[] clientData(String type, JsonNode asked) {
		return ascii(JSON.writeValueAsString(Map.of("type", type, "challenge", asked.at("/challenge").asString(),
				"origin", this.origin, "crossOrigin", false)));
	}

	private byte[] sign(byte[] bytes) {
		try {
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.keys.getPrivate());
			signature.update(bytes);
			return signature.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The key as CBOR: a point of P-256 for ECDSA with SHA-256. */
	private byte[] publicKey() {
		ECPublicKey key = (ECPublicKey) this.keys.getPublic();
		return bytes(new byte[] { (byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21 }, binary(number(key.getW().getAffineX())),
				new byte[] { 0x22 }, binary(number(key.getW().getAffineY())));
	}

	private static byte[] number(BigInteger coordinate) {
		byte[] signed = coordinate.toByteArray();
		byte[] fixed = new byte[32];
		int length = Math.min(signed.length, fixed.length);
		System.arraycopy(signed, signed.length - length, fixed, fixed.length - length, length);
		return fixed;
	}

	private static byte[] text(String text) {
		return bytes(new byte[] { (byte) (0x60 | text.length()) }, ascii(text));
	}

	private static byte[] binary(byte[] bytes) {
		return bytes(new byte[] { 0x59 }, ByteBuffer.allocate(2).putShort((short) bytes.length).array(), bytes);
	}

	private static byte[] bytes(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] hash(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String base64(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}

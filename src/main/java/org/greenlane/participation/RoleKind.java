package org.greenlane.participation;

import java.util.Set;

/**
 * By what a source splits its count. Each has a heading of its own, because a certificate
 * or a tier is not a role in trade.
 */
enum RoleKind {

	ROLE(Set.of()), CERTIFICATE(Set.of("AEOC", "AEOF", "AEOS", "general_AEO", "safety_security_AEO")),
	TIER(Set.of("AEO_T1", "AEO_T2", "AEO_T3", "AEO_LO", "OEA_standard", "OEA_simplificado", "OEA_internacional", "STP",
			"STP-Plus")),
	CATEGORY(Set.of("AEO", "SCC", "trading_importing"));

	private final Set<String> codes;

	RoleKind(Set<String> codes) {
		this.codes = codes;
	}

	/**
	 * The kind of a part; a role where nothing else is known of it.
	 */
	static RoleKind of(String role) {
		for (RoleKind kind : values()) {
			if (kind.codes.contains(role)) {
				return kind;
			}
		}
		return ROLE;
	}

}

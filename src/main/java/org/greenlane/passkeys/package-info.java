/**
 * Passkeys, by which people with a role sign in without waiting for a letter. A passkey
 * is a key pair that a device keeps for this portal alone: the portal has the public
 * half. It is added while one has just signed in, used, and removed.
 */
@NullMarked
@ApplicationModule(displayName = "Passkeys", allowedDependencies = { "accounts", "history", "mail", "web" })
package org.greenlane.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Local mode: the portal with nothing but a JDK. Where no database is configured, an
 * embedded PostgreSQL keeps its files under {@code ./data}, with the durability of a real
 * server: what was committed is there after a kill. A mail server beside it keeps every
 * letter for {@code /local/mailbox} and passes none on. Their libraries are optional and
 * not part of the packaged jar; there, a missing database configuration is an error.
 */
@ApplicationModule(displayName = "Local mode", allowedDependencies = { "accounts", "calls", "questions", "web" })
@NullMarked
package org.greenlane.local;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

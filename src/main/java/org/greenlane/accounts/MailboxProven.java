package org.greenlane.accounts;

import java.util.UUID;

/**
 * Somebody has shown that a mailbox is theirs, by a letter that was sent there. Published
 * before they are signed in.
 *
 * @param person who it was
 * @param address the address of the mailbox
 */
public record MailboxProven(UUID person, EmailAddress address) {
}

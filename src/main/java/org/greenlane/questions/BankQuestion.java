package org.greenlane.questions;

import java.util.List;

/**
 * A question of the bank, and how forms ask it unless they say otherwise.
 *
 * @param question the question
 * @param required whether it must be answered
 * @param picked whether a new form asks it
 * @param words the limit of a long text in words, else 0
 * @param entityTypes the types of organisation that are asked; empty for all
 */
public record BankQuestion(Question question, boolean required, boolean picked, int words, List<String> entityTypes) {
}

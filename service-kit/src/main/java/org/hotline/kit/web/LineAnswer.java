package org.hotline.kit.web;

/**
 * Makes the answer to a line of a batch.
 *
 * @param <T> what became of the line
 */
@FunctionalInterface
public interface LineAnswer<T> {

    /** Answers a line by its number, which counts from 1. */
    Object to(int line, T outcome);
}

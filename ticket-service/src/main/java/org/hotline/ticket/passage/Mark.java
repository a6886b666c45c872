package org.hotline.ticket.passage;

/**
 * Signs of a text, counted in UTF-16 from 0.
 *
 * @param end behind the last one
 */
public record Mark(int start, int end) {}

package org.hotline.gateway.chat;

/**
 * A file that somebody sent in a chat.
 *
 * @param size in bytes
 */
public record ChatFile(String name, long size) {}

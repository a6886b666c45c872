package org.hotline.event;

import java.util.UUID;

/**
 * A file that came or goes with a message; its bytes stay with the gateway, under {@code /v1/attachments/{id}}.
 *
 * @param name the name its sender gave it: something to show, never a path
 * @param type media type as recognised by the gateway
 * @param size in bytes
 */
public record Attachment(UUID id, String name, String type, long size) {}

package org.hotline.door.desk;

/** Somebody who watches a ticket; {@code me} is who looks. */
public record DeskWatcher(DeskMessage.Author operator, boolean me) {}

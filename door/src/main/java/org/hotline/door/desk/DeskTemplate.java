package org.hotline.door.desk;

/** A prepared answer. */
public record DeskTemplate(String key, String language, String text) {}

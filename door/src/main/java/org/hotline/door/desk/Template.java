package org.hotline.door.desk;

/** A prepared answer. */
public record Template(String key, String language, String text) {}

package org.hotline.door.desk;

/** What a team is called. */
public record DeskTeam(String key, String name) {}

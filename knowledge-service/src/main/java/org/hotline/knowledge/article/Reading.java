package org.hotline.knowledge.article;

/** An article as a reader gets to see it: an editor the newest revision, everybody else the published one. */
public record Reading(Article article, int revision, Content content, boolean editor, Reception reception) {}

package org.hotline.knowledge.search;

import java.util.UUID;

/** What was found, and how well it fits; scores compare only within one answer. */
record Hit(UUID id, double score) {}

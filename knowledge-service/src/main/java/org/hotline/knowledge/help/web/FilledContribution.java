package org.hotline.knowledge.help.web;

import org.jspecify.annotations.Nullable;

/** What stands in the form for a question or an answer. */
record FilledContribution(
        @Nullable String token,
        @Nullable String name,
        @Nullable String title,
        @Nullable String text) {}

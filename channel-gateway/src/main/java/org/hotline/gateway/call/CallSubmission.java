package org.hotline.gateway.call;

import org.hotline.gateway.interaction.Original;

/** A report about a call as it is handed in. */
public record CallSubmission(CallReport report, Original original) {}

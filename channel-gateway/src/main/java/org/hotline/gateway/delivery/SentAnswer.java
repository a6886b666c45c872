package org.hotline.gateway.delivery;

import java.time.Instant;

/** What somebody of us answered, and when. */
public record SentAnswer(String text, Instant at) {}

package org.hotline.door.board;

import java.time.Instant;

/** From a moment on until another one, which is no part of it. */
record Timespan(Instant from, Instant to) {}

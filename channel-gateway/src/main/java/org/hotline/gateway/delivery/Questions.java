package org.hotline.gateway.delivery;

import java.time.Instant;
import java.util.UUID;

/** Whoever asks customers how it went wants to know whether the question arrived. */
public interface Questions {

    void asked(UUID surveyId, Instant at);

    void unreachable(UUID surveyId, Instant at);
}

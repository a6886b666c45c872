package org.hotline.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Lets a test wait long for what is sure to come, a slow machine being no defect, and see soon that it came. */
public final class LongerPatience implements QuarkusTestBeforeEachCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(40);

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        Awaitility.setDefaultTimeout(PATIENCE);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(LOOK);
    }
}

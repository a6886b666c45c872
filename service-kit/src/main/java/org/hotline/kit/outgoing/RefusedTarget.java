package org.hotline.kit.outgoing;

import java.io.IOException;

/** Where we do not call, whoever asks for it; says what it would have to be. */
public final class RefusedTarget extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedTarget(String rule) {
        super(rule);
    }
}

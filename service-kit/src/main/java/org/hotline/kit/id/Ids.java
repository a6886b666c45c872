package org.hotline.kit.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identities that sort by the moment they were made (UUID version 7). */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}

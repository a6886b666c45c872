package org.hotline.door.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer a ticket alone now; nobody in particular when there is no operator.
 *
 * @param mine whether that is who looks
 */
public record DeskLease(@Nullable UUID operator, boolean mine) {

    static final DeskLease NOBODY = new DeskLease(null, false);

    public boolean isAnothers() {
        return operator != null && !mine;
    }
}

package org.hotline.door.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a ticket is about. */
public record DeskCustomer(UUID id, @Nullable String name, List<String> addresses) {

    /** What he is called: his name, or else how he can be reached; empty for whoever withheld both. */
    public String label() {
        if (name != null && !name.isBlank()) {
            return name;
        }
        return addresses.isEmpty() ? "" : addresses.get(0);
    }
}

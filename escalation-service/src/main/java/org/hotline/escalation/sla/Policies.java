package org.hotline.escalation.sla;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All SLA policies. */
public interface Policies {

    List<SlaPolicy> all();

    Optional<SlaPolicy> find(UUID id);

    /** @return false when the key is taken */
    boolean add(SlaPolicy policy);

    void replace(SlaPolicy policy);

    void remove(UUID id);
}

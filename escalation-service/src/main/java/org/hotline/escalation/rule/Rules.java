package org.hotline.escalation.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All escalation rules. */
public interface Rules {

    List<EscalationRule> all();

    Optional<EscalationRule> find(UUID id);

    /** @return false when the key is taken */
    boolean add(EscalationRule rule);

    void replace(EscalationRule rule);

    void remove(UUID id);
}

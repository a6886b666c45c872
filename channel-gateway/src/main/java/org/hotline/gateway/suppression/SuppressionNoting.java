package org.hotline.gateway.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Notes to which addresses nothing goes any more. */
@ApplicationScoped
@Transactional
public class SuppressionNoting {

    private final SuppressionTable suppressions;

    SuppressionNoting(SuppressionTable suppressions) {
        this.suppressions = suppressions;
    }

    /** Saying it again changes nothing. */
    public void note(Collection<Suppression> noted) {
        TreeSet<Suppression> once = new TreeSet<>(Suppression.ORDER);
        once.addAll(noted);
        if (!once.isEmpty()) {
            suppressions.put(List.copyOf(once));
        }
    }
}

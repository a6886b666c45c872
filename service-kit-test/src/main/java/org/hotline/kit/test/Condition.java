package org.hotline.kit.test;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition in words, with a predicate that tells whether something fulfils it. */
final class Condition {

    private Condition() {}

    static <T extends HasDescription> ArchCondition<T> of(String words, Predicate<T> fulfils) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                boolean holds = fulfils.test(item);
                events.add(new SimpleConditionEvent(
                        item, holds, item.getDescription() + (holds ? " fulfils: " : " does not: ") + words));
            }
        };
    }
}

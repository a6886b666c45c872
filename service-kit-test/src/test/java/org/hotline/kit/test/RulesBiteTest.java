package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house is broken once on purpose, and must notice. */
class RulesBiteTest {

    private static final ServiceArchitecture CROOKED = new ServiceArchitecture(
            "org.hotline.crooked",
            List.of("org.hotline.event.ticket"),
            List.of("org.hotline.event.inbound"),
            new ClassFileImporter().importPackages("org.hotline.crooked")) {};

    private static final ServiceArchitecture EMPTY = new ServiceArchitecture(
            "org.hotline.nowhere",
            List.of(),
            List.of("org.hotline.event.inbound"),
            new ClassFileImporter().importPackages("org.hotline.nowhere")) {};

    static Stream<Method> rules() {
        return Stream.of(ServiceArchitecture.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleNoticesItsBreak(Method rule) {
        assertThatThrownBy(() -> check(rule, CROOKED)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatMatchesNothingFails(Method rule) {
        if (rule.getName().equals("adaptersDoNotKnowEachOther")
                || rule.getName().equals("featuresFormNoCycle")) {
            return; // not every service has every adapter; no features, no cycle
        }
        assertThatThrownBy(() -> check(rule, EMPTY)).isInstanceOf(AssertionError.class);
    }

    @Test
    void thereAreRules() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static void check(Method rule, ServiceArchitecture architecture) throws Throwable {
        try {
            rule.setAccessible(true);
            rule.invoke(architecture);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}

package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hotline.kit.staff.AwaitsTeams;
import org.hotline.kit.staff.NamesTeams;
import org.hotline.kit.web.Idempotent;
import org.junit.jupiter.api.Test;

/** What an operation that changes something asks for, by what it does ({@code docs/feature.md}). */
public abstract class OperationConventions extends ApiConventions {

    /** These answer what a second call could not find any more, or would do once more. */
    private static final Set<String> ANSWERED_AGAIN =
            Set.of("TicketResolvingResource.resolve", "WaitingReplyResource.withdraw");

    private static final String HEADER = "jakarta.ws.rs.HeaderParam";

    private static final Set<String> LATER = Set.of("CompletionStage", "Uni", "Multi");

    /** What is set under a key of its caller's own, so that whoever is last decides. */
    private static final Set<String> WITHOUT_VERSIONS = Set.of(
            "TeamResource.put",
            "LogMappingResource.put",
            "TemplateResource.put",
            "OperatorResource.place",
            "OperatorResource.present",
            "OperatorResource.putSkills",
            "TeamRoutingResource.put",
            "AccountResource.give",
            "MailAccountResource.set",
            "SigningSecretResource.set",
            "ChecklistResource.check",
            "WatcherResource.watch");

    /** What a name of its sender's makes the same again, and the bytes of a file, which are no answer to remember. */
    private static final Set<String> KNOWN_OTHERWISE = Set.of(
            "InboundMailResource.receive",
            "InboundMessageResource.receive",
            "InboundCallResource.receive",
            "InboundEventResource.receive",
            "InboundEventResource.receiveBinary",
            "InboundPushResource.push",
            "DeadLetterResource.replay",
            "AttachmentResource.upload",
            "PictureResource.upload");

    OperationConventions(String root, Path module, JavaClasses service) {
        super(root, module, service);
    }

    @Test
    void whatIsReplacedHasAVersion() {
        methods()
                .that(describe("replace something", (JavaMethod method) -> method.isAnnotatedWith(PUT)))
                .should(Condition.of(
                        "ask for If-Match, or be of those that set a key", OperationConventions::asksForAVersion))
                .allowEmptyShould(true) // not every service has what people replace
                .check(service);
    }

    private static boolean asksForAVersion(JavaMethod method) {
        return WITHOUT_VERSIONS.contains(nameOf(method))
                || method.getParameters().stream()
                        .flatMap(parameter -> parameter.tryGetAnnotationOfType(HEADER).stream())
                        .anyMatch(header -> header.get("value").equals(Optional.of("If-Match")));
    }

    private static String nameOf(JavaMethod method) {
        return method.getOwner().getSimpleName() + '.' + method.getName();
    }

    @Test
    void whatIsCreatedIsIdempotent() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of(
                        "be idempotent where they make a thing anew at each call, and nowhere else",
                        (JavaMethod method) -> method.isAnnotatedWith(Idempotent.class) == makesAThingAnew(method)))
                .check(service);
    }

    private static boolean makesAThingAnew(JavaMethod method) {
        return ANSWERED_AGAIN.contains(nameOf(method))
                || (creates(method) && !KNOWN_OTHERWISE.contains(nameOf(method)));
    }

    private static boolean creates(JavaMethod method) {
        return method.tryGetAnnotationOfType("org.jboss.resteasy.reactive.ResponseStatus")
                .flatMap(status -> status.get("value"))
                .filter(Set.of(201, 202)::contains)
                .isPresent();
    }

    /** Elsewhere it is the default. */
    @Test
    void blockingIsSaidOfWhatAnswersLater() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of(
                        "be @Blocking where they answer a stage or a stream, and nowhere else",
                        (JavaMethod method) -> method.isAnnotatedWith("io.smallrye.common.annotation.Blocking")
                                == LATER.contains(method.getRawReturnType().getSimpleName())))
                .check(service);
    }

    @Test
    void teamsThatARequestNamesAreAwaited() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of(
                        "await the teams that their request names, and no others",
                        (JavaMethod method) -> method.isAnnotatedWith(AwaitsTeams.class)
                                == method.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isAssignableTo(NamesTeams.class))))
                .check(service);
    }
}

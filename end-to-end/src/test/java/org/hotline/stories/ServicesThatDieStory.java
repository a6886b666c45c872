package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.launcher.run.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningHotline.class)
class ServicesThatDieStory {

    private static final Duration READY = Duration.ofSeconds(120);
    private static final Duration ANSWERED = Duration.ofSeconds(240);

    private final LocalHotline hotline = RunningHotline.hotline();
    private final Reconciliation reconciliation = new Reconciliation(RunningHotline.client());

    @Test
    void eachServiceIsKilledInTurnWhileCustomersWriteAndNothingIsLostOrDoubled() {
        IntakeLoad load = IntakeLoad.of(RunningHotline.client(), 500, 25);

        for (HotlineService service : HotlineService.values()) {
            double share = (service.ordinal() + 1) / 7.0;
            await().atMost(ANSWERED).until(() -> load.isAbout(share));
            hotline.service(service).kill();
            hotline.service(service).start(); // the next one dies while it starts
        }
        for (HotlineService service : HotlineService.values()) {
            hotline.service(service).awaitReady(READY);
        }

        await().atMost(ANSWERED).until(load::isDone);
        reconciliation.holds(load);
    }

    @Test
    void oneOfTwoInstancesOfEachIsKilledAndEveryRecordComesTwice() {
        List<ServiceProcess> others = new ArrayList<>();
        for (HotlineService service : HotlineService.values()) {
            others.add(hotline.another(service));
        }
        others.forEach(other -> other.awaitReady(READY));
        IntakeLoad load = IntakeLoad.of(RunningHotline.client(), 500, 15);

        await().atMost(ANSWERED).until(() -> load.isAbout(0.3));
        others.forEach(ServiceProcess::kill);
        await().atMost(ANSWERED).until(load::isDone);
        int repeated = EveryRecordTwice.repeat(RunningHotline.kafka());

        assertThat(repeated).isGreaterThan(load.messages());
        reconciliation.holds(load);
        IntakeLoad after = IntakeLoad.of(RunningHotline.client(), 20, 1);
        await().atMost(ANSWERED).until(after::isDone);
        reconciliation.holds(after);
        reconciliation.holds(load);
    }
}

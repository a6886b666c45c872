package org.hotline.kpi.measure;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hotline.local.test.HotlineServers;

@QuarkusTest
@WithTestResource(value = HotlineServers.class, initArgs = @ResourceArg(name = "service", value = "kpi"))
class StoredFactsTest extends FactsContract {

    @Inject
    Facts facts;

    @Override
    Facts facts() {
        return facts;
    }
}

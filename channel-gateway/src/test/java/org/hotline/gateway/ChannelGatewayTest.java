package org.hotline.gateway;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hotline.local.test.HotlineServers;
import org.junit.jupiter.api.Tag;

/** A test of the channel-gateway on real servers. */
@QuarkusTest
@Tag("service")
@WithTestResource(
        value = HotlineServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(value = MailPorts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MessengerPorts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = ExchangePorts.class, scope = TestResourceScope.GLOBAL)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ChannelGatewayTest {}

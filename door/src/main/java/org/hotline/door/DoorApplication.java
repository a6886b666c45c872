package org.hotline.door;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the door starts. */
@QuarkusMain
public final class DoorApplication {

    private DoorApplication() {}

    /** Before the first connection, which asks a provider: what is put into connections is looked for then, and never again. */
    public static void main(String... arguments) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        Quarkus.run(arguments);
    }
}

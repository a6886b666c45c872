package org.hotline.local.run;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A service that can do nothing but say that it is ready, or die at once when it is told to. */
final class TinyService {

    private TinyService() {}

    public static void main(String[] args) throws IOException {
        if (System.getenv("TINY_DIES") != null) {
            System.out.println("these are my last words");
            System.exit(7);
        }
        var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
    }
}

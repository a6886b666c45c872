package org.hotline.launcher.run;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A service that can do nothing but say that it is ready, or die at once when it is told to. */
final class TinyService {

    private TinyService() {}

    public static void main(String[] args) throws IOException {
        if (System.getenv("TINY_DIES") != null) {
            System.out.println("these are my last words");
            System.exit(7);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> exchange.sendResponseHeaders(200, -1));
        server.start();
    }

    /** Packs this class as a runnable jar, as a build would leave it in that directory. */
    static Path jarIn(Path directory) throws IOException {
        Path jar = Files.createDirectories(directory).resolve("quarkus-run.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, TinyService.class.getName());
        String entry = TinyService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = TinyService.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            requireNonNull(in).transferTo(out);
        }
        return jar;
    }
}

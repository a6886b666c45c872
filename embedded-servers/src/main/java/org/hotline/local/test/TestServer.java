package org.hotline.local.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One of the two servers of the tests, which can be stopped and started again on the same port and data. */
public record TestServer(String name, int port, int controlPort) {

    /** Stops it; when this returns nobody answers on its port. Stopping twice does nothing. */
    public void stop() {
        command("stop");
    }

    /** Starts it; when this returns it serves. Starting twice does nothing. */
    public void start() {
        command("start");
    }

    private void command(String verb) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), controlPort);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream().write((verb + " " + name + "\n").getBytes(StandardCharsets.UTF_8));
            String answer = in.readLine();
            if (!"ok".equals(answer)) {
                throw new IllegalStateException("cannot " + verb + " " + name + ": " + answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

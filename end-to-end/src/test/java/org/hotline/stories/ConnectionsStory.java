package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is no request, or never becomes one, is answered with a problem by each server itself and keeps nobody out. */
@ExtendWith(RunningHotline.class)
class ConnectionsStory {

    private static final String LINE = "GET /v1/dead-letters HTTP/1.1\r\n";
    private static final String HOST = "Host: x\r\n";
    private static final String END = "Connection: close\r\n\r\n";
    private static final Map<String, Integer> NO_REQUESTS = noRequests();

    private final String admin = "Authorization: Bearer " + RunningHotline.token(Role.ADMIN, "Root") + "\r\n";

    private static Map<String, Integer> noRequests() {
        Map<String, Integer> requests = new LinkedHashMap<>();
        requests.put("GET /v1/%zz HTTP/1.1\r\n" + HOST + END, 400);
        requests.put("GET /v1/dead-letters?after=[|] HTTP/1.1\r\n" + HOST + END, 400);
        requests.put("GET /v1/<b> HTTP/1.1\r\n" + HOST + END, 400);
        requests.put("rubbish\r\n\r\n", 400);
        requests.put("\u0016\u0003\u0001 a greeting of TLS\r\n\r\n", 400);
        requests.put(LINE + HOST + "X-\u0000: x\r\n" + END, 400);
        requests.put(LINE + HOST + "X-Long: " + "x".repeat(70_000) + "\r\n" + END, 431);
        requests.put("GET /v1/" + "x".repeat(70_000) + " HTTP/1.1\r\n" + HOST + END, 414);
        requests.put(LINE + "Host: a b\r\n" + END, 400);
        requests.put(LINE + END, 400);
        requests.put(LINE + HOST + HOST + END, 400);
        requests.put("GET /v1/dead-letters\r\n\r\n", 400);
        requests.put("POST /v1/x HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked, gzip\r\n" + END, 400);
        requests.put(LINE + HOST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n" + END + "0\r\n\r\n", 400);
        requests.put(LINE + HOST + "Content-Length: a lot\r\n" + END, 400);
        requests.put(LINE + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n" + END + "ab", 400);
        requests.put(LINE + HOST + "Content-Length: 99999999999999999999\r\n" + END, 400);
        return requests;
    }

    @ParameterizedTest
    @EnumSource(HotlineService.class)
    void whatTheServerItselfRefusesIsAProblemLikeAnyOther(HotlineService service) throws IOException {
        for (Map.Entry<String, Integer> request : NO_REQUESTS.entrySet()) {
            try (Socket socket = open(service)) {
                send(socket, request.getKey());
                assertProblem(rest(socket), request.getValue());
            }
        }
    }

    @Test
    void aHeadThatOnlyDribblesIsNotWaitedForAndWhoWasAnsweredMayAskAgainLater() throws Exception {
        List<Callable<HotlineService>> dribbling = Arrays.stream(HotlineService.values())
                .map(service -> (Callable<HotlineService>) () -> dribble(service))
                .toList();
        ExecutorService clients = Executors.newFixedThreadPool(dribbling.size());
        try {
            for (Future<HotlineService> client : clients.invokeAll(dribbling)) {
                client.get();
            }
        } finally {
            clients.shutdown();
        }
    }

    private HotlineService dribble(HotlineService service) throws IOException {
        try (Socket polite = open(service);
                Socket slow = open(service)) {
            send(polite, LINE + HOST + admin + "\r\n");
            assertThat(DearRequests.firstLine(polite.getInputStream())).startsWith("HTTP/1.1 200");

            send(slow, LINE + HOST);
            assertProblem(restWhileSending(slow, "X-Slow: yes\r\n"), 408);

            send(polite, LINE + HOST + admin + END);
            assertThat(rest(polite)).as("%s", service).contains("HTTP/1.1 200");
        }
        return service;
    }

    @ParameterizedTest
    @EnumSource(HotlineService.class)
    void moreThanMayBeOpenWhoSayNothingDoNotKeepTheNextOneOut(HotlineService service) throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 1_100; i++) {
                silent.add(open(service));
            }
            try (Socket next = open(service)) {
                send(next, LINE + HOST + END);
                assertProblem(rest(next), 401);
            }
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Cache-Control: no-store")
                .contains("\"status\":" + status);
    }

    private static Socket open(HotlineService service) throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), RunningHotline.ports().http(service));
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Sends more and more until there is an answer. */
    private static String restWhileSending(Socket socket, String more) throws IOException {
        socket.setSoTimeout(100);
        for (int i = 0; i < 300; i++) {
            send(socket, more);
            try {
                int first = socket.getInputStream().read();
                return (char) first + rest(socket);
            } catch (SocketTimeoutException noAnswerYet) {
                // goes on
            }
        }
        return "none";
    }
}

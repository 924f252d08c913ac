package news.verbatim.acceptance.inside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that takes mail and keeps it for a test, after it has turned away as many as it was told to. */
final class MailSink implements AutoCloseable {

    private final ServerSocket door;

    private final AtomicInteger toTurnAway;

    private final List<String> taken = new CopyOnWriteArrayList<>();

    private final AtomicInteger tries = new AtomicInteger();

    private final String awaited;

    private final Runnable whileFirstIsSent;

    private MailSink(ServerSocket door, int toTurnAway, String awaited, Runnable whileFirstIsSent) {
        this.door = door;
        this.awaited = awaited;
        this.whileFirstIsSent = whileFirstIsSent;
        this.toTurnAway = new AtomicInteger(toTurnAway);
    }

    /** Opens it where the newsroom under test sends its mail. */
    static MailSink open(ExecutorService executor, int toTurnAway) throws IOException {
        return open(executor, toTurnAway, "", () -> {});
    }

    /** Opens one where something happens while it takes the first mail to an address. */
    static MailSink open(ExecutorService executor, String address, Runnable whileFirstIsSent) throws IOException {
        return open(executor, 0, address, whileFirstIsSent);
    }

    private static MailSink open(ExecutorService executor, int toTurnAway, String address, Runnable whileFirstIsSent)
            throws IOException {
        int port = 2525 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        MailSink sink = new MailSink(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), toTurnAway, address,
                whileFirstIsSent);
        executor.submit(sink::serve);
        return sink;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException ended) {
                // the next caller, or the end of the test
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 sink\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = "250 ok";
            if (line.equals("DATA")) {
                out.print("354 go on\r\n");
                out.flush();
                answer = take(in);
            } else if (line.startsWith("MAIL")) {
                tries.incrementAndGet();
                answer = toTurnAway.getAndDecrement() > 0 ? "451 come again" : answer;
            } else if (line.equals("QUIT")) {
                answer = "221 bye";
            }
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    private String take(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        if (mail.indexOf("To: " + awaited) >= 0 && to(awaited).isEmpty()) {
            whileFirstIsSent.run();
        }
        taken.add(mail.toString());
        return "250 taken";
    }

    /** Returns the mails to an address. */
    List<String> to(String address) {
        return taken.stream().filter(mail -> mail.contains("To: " + address)).toList();
    }

    int tries() {
        return tries.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

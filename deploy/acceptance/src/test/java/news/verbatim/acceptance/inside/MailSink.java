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

    private MailSink(ServerSocket door, int toTurnAway) {
        this.door = door;
        this.toTurnAway = new AtomicInteger(toTurnAway);
    }

    /** Opens it where the newsroom under test sends its mail. */
    static MailSink open(ExecutorService executor, int toTurnAway) throws IOException {
        int port = 2525 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        MailSink sink = new MailSink(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), toTurnAway);
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

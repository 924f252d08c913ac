package news.verbatim.acceptance.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that was built, with three probes in it: a library, an EJB-JAR, and the WAR in which the tests run. */
public final class TheEar {

    private static final String APPLICATION = "META-INF/application.xml";
    private static final String INSIDE = "news.verbatim.acceptance.inside";

    private TheEar() {
    }

    /** Returns the file that the build made. */
    public static File file() {
        return new File(System.getProperty("verbatim.checkout"), "deploy/ear/target/verbatim.ear");
    }

    /** Returns it as it will be deployed for the tests. Nothing in it is changed but the list of its modules. */
    public static EnterpriseArchive withProbes() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, file());
        String application = text(ear, APPLICATION).replace("</application>", """
                <module><ejb>probe-ejb.jar</ejb></module>
                <module><web><web-uri>probe.war</web-uri><context-root>/probe</context-root></web></module>
                </application>""");
        ear.delete(APPLICATION);
        return ear.add(new StringAsset(application), APPLICATION)
                .addAsLibrary(jar("probe-lib.jar", "news.verbatim.acceptance.probe.lib"))
                .addAsModule(jar("probe-ejb.jar", "news.verbatim.acceptance.probe.ejb"))
                .addAsModule(Testable.archiveToTest(probe()));
    }

    /**
     * Returns it with nothing more than the servlets that make many stories, and that count what became of them. What
     * listens to the probes stays out with the tests: their library is not there.
     */
    public static EnterpriseArchive withWaves() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, file());
        String application = text(ear, APPLICATION).replace("</application>", """
                <module><web><web-uri>waves.war</web-uri><context-root>/waves</context-root></web></module>
                </application>""");
        ear.delete(APPLICATION);
        return ear.add(new StringAsset(application), APPLICATION).addAsModule(war("waves.war")
                .addPackages(false, Filters.exclude(".*(Test|Voice).*"), INSIDE));
    }

    /** Returns a file with the former in it, which is made when the EAR has changed. */
    public static File fileWithWaves() {
        File file = Path.of(System.getProperty("verbatim.target"), "waves", "verbatim.ear").toFile();
        if (!file.exists() || file.lastModified() < file().lastModified()) {
            file.getParentFile().mkdirs();
            withWaves().as(ZipExporter.class).exportTo(file, true);
        }
        return file;
    }

    private static JavaArchive jar(String name, String contents) {
        return ShrinkWrap.create(JavaArchive.class, name).addPackage(contents)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static WebArchive probe() {
        return war("probe.war").addPackage(INSIDE);
    }

    private static WebArchive war(String name) {
        return ShrinkWrap.create(WebArchive.class, name)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .setManifest(new StringAsset("""
                        Manifest-Version: 1.0
                        Class-Path: accounts.jar drafting.jar factcheck.jar approval.jar
                          publishing.jar ledger.jar probe-ejb.jar
                        Dependencies: org.wildfly.security.elytron, jdk.httpserver
                        """));
    }

    private static String text(EnterpriseArchive ear, String path) {
        try (InputStream in = ear.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package news.verbatim.accounts.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;

/** Somebody who works here. */
@ModuleInternal
@Entity
public class Person {

    @Id
    private UUID id;

    private String signInName;

    private String name;

    private String passwordHash;

    private String desk;

    private boolean demo;

    private String mail;

    @Enumerated(EnumType.STRING)
    private Mailing mailing = Mailing.NEVER;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "role")
    private Set<String> roles;

    @Version
    private int version;

    protected Person() {
    }

    /** Returns a sign-in name as it is kept and looked up, however somebody typed it. */
    static String signInKey(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public Person(PersonId id, String signInName, String name, PasswordHash password, String desk, Set<String> roles,
            boolean demo) {
        this.id = id.value();
        this.signInName = signInName;
        this.name = name;
        this.passwordHash = password.text();
        this.desk = desk;
        this.roles = new HashSet<>(roles);
        this.demo = demo;
    }

    void nowHas(Set<String> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    void nowSignsInWith(PasswordHash password) {
        passwordHash = password.text();
    }

    public void prefers(String newMail, Mailing newMailing) {
        mail = newMail;
        mailing = newMailing;
    }

    public MailPreference preference() {
        return new MailPreference(mail == null ? "" : mail, mailing);
    }

    public boolean hasMail() {
        return mail != null;
    }

    public String mail() {
        return mail;
    }

    public Mailing mailing() {
        return mailing;
    }

    public boolean isOn(String thatDesk) {
        return desk.equals(thatDesk);
    }

    PasswordHash passwordHash() {
        return new PasswordHash(passwordHash);
    }

    public Profile profile() {
        return new Profile(new PersonId(id), signInName, name, desk, Set.copyOf(roles));
    }
}

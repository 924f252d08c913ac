package news.verbatim.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.PersonId;

/** Somebody who works here. */
@Entity
class Person {

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

    protected Person() {
    }

    Person(PersonId id, String signInName, String name, PasswordHash password, String desk, Set<String> roles, boolean demo) {
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

    void prefers(String newMail, Mailing newMailing) {
        mail = newMail;
        mailing = newMailing;
    }

    MailPreference preference() {
        return new MailPreference(mail == null ? "" : mail, mailing);
    }

    boolean hasMail() {
        return mail != null;
    }

    String mail() {
        return mail;
    }

    Mailing mailing() {
        return mailing;
    }

    boolean isOn(String thatDesk) {
        return desk.equals(thatDesk);
    }

    PasswordHash passwordHash() {
        return new PasswordHash(passwordHash);
    }

    Profile profile() {
        return new Profile(new PersonId(id), signInName, name, desk, Set.copyOf(roles));
    }
}

// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.Source;

/**
 * An organisation, person, aircraft, vehicle, vessel or site that intelligence speaks of. Being one
 * says nothing of guilt. It needs the field that is named like its kind and, except for a site, a
 * name or an identifier. A person who can be identified also needs a law that permits the holding,
 * with its purpose, a review date, and a marking of TLP:AMBER or stricter, TLP:AMBER+STRICT or RED
 * for a minor.
 */
@JsonDeserialize(builder = Subject.Builder.class)
public record Subject(
    /**
     * Identifier of the record, the same in every version and every file. Required.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String id,

    /**
     * How many versions of the record each actor has issued. The record with the higher counters is
     * the newer one; clocks decide nothing. Required.
     */
    Map<String, Long> version,

    /**
     * The token of each actor's version that this one was made from, its own with it: only an actor
     * that has seen a version can state its token. Records that more than one actor may issue carry
     * tokens.
     */
    Map<String, String> seen,

    /**
     * The actor that issued this version and answers for it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String issuer,

    /**
     * When this version was issued. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String issued,

    /** Who may have the record and what may be done with it. Required. */
    Marking marking,

    /** True for an exercise: nothing in the record is real. */
    Boolean exercise,

    /** True if either side may issue the next version; otherwise only the issuer may. */
    Boolean joint,

    /** The reference numbers by which each side's own systems know the record. */
    List<Alias> aliases,

    /** Public or internal sources that the record rests on. */
    List<Source> sources,

    /** Why an optional field is absent, by its name. */
    Map<String, Absence> absent,

    /** Markings of optional fields that are marked higher than the record, by the field's name. */
    Map<String, Marking> markings,

    /** A system's own data, by namespace; kept and passed on unread. */
    Map<String, JsonNode> extensions,

    /** What it is. The block of that name, and no other, describes it. Required. */
    SubjectKind kind,

    /** Names that it is known by. */
    List<Name> names,

    /** Numbers and marks that tell it from others, each in its scheme. */
    List<Identifier> identifiers,

    /** The organisation. */
    Organisation organisation,

    /** The person. */
    Person person,

    /** The aircraft. */
    Aircraft aircraft,

    /** The vehicle. */
    Vehicle vehicle,

    /** The vessel. */
    Vessel vessel,

    /** The site. */
    IntelSite site,

    /**
     * The reports that it rests on.
     * <p>ReportRef: the id of a Report.</p>
     */
    List<String> reports,

    /**
     * Last day on which the subject may be kept.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String retainUntil,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private Map<String, Long> version;
        private Map<String, String> seen;
        private String issuer;
        private String issued;
        private Marking marking;
        private Boolean exercise;
        private Boolean joint;
        private List<Alias> aliases;
        private List<Source> sources;
        private Map<String, Absence> absent;
        private Map<String, Marking> markings;
        private Map<String, JsonNode> extensions;
        private SubjectKind kind;
        private List<Name> names;
        private List<Identifier> identifiers;
        private Organisation organisation;
        private Person person;
        private Aircraft aircraft;
        private Vehicle vehicle;
        private Vessel vessel;
        private IntelSite site;
        private List<String> reports;
        private String retainUntil;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder version(Map<String, Long> version) {
            this.version = version;
            return this;
        }

        public Builder seen(Map<String, String> seen) {
            this.seen = seen;
            return this;
        }

        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder issued(String issued) {
            this.issued = issued;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        public Builder exercise(Boolean exercise) {
            this.exercise = exercise;
            return this;
        }

        public Builder joint(Boolean joint) {
            this.joint = joint;
            return this;
        }

        public Builder aliases(List<Alias> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder sources(List<Source> sources) {
            this.sources = sources;
            return this;
        }

        public Builder absent(Map<String, Absence> absent) {
            this.absent = absent;
            return this;
        }

        public Builder markings(Map<String, Marking> markings) {
            this.markings = markings;
            return this;
        }

        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        public Builder kind(SubjectKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder names(List<Name> names) {
            this.names = names;
            return this;
        }

        public Builder identifiers(List<Identifier> identifiers) {
            this.identifiers = identifiers;
            return this;
        }

        public Builder organisation(Organisation organisation) {
            this.organisation = organisation;
            return this;
        }

        public Builder person(Person person) {
            this.person = person;
            return this;
        }

        public Builder aircraft(Aircraft aircraft) {
            this.aircraft = aircraft;
            return this;
        }

        public Builder vehicle(Vehicle vehicle) {
            this.vehicle = vehicle;
            return this;
        }

        public Builder vessel(Vessel vessel) {
            this.vessel = vessel;
            return this;
        }

        public Builder site(IntelSite site) {
            this.site = site;
            return this;
        }

        public Builder reports(List<String> reports) {
            this.reports = reports;
            return this;
        }

        public Builder retainUntil(String retainUntil) {
            this.retainUntil = retainUntil;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Subject build() {
            return new Subject(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, kind, names, identifiers, organisation, person,
                aircraft, vehicle, vessel, site, reports, retainUntil, newer);
        }
    }
}

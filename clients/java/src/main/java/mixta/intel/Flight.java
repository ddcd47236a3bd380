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
 * One irregular flight as it was detected. What was seen, what was verified and what was declared
 * stand apart; nothing is inferred. Its required fields are enough.
 */
@JsonDeserialize(builder = Flight.Builder.class)
public record Flight(
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

    /** How, by whom and when it was detected. Required. */
    Detection detection,

    /** Marks as they were seen; they may be cloned or taped over. */
    String observedMarks,

    /**
     * Registration as it was verified, other than by sight.
     * <p>Registration: the registration of an aircraft, with its nationality mark: "CP-2927".</p>
     */
    String registration,

    /**
     * ICAO 24-bit address that the transponder gave: six hexadecimal digits.
     * <p>Address: an ICAO 24-bit aircraft address: six hexadecimal digits, of either case.</p>
     */
    String address,

    /**
     * Mode A code that the transponder gave: four octal digits.
     * <p>Squawk: a mode A code: four octal digits.</p>
     */
    String squawk,

    /**
     * Call sign that the transponder gave.
     * <p>CallSign: the identification that a transponder gives: up to eight letters and digits.</p>
     */
    String callsign,

    /**
     * Type designator (ICAO Doc 8643).
     * <p>Codes: {@link mixta.intel.AircraftType}.</p>
     */
    String type,

    /** Colours, as seen. */
    String colour,

    /**
     * The aircraft, where it is a subject.
     * <p>SubjectRef: the id of a Subject.</p>
     */
    String aircraft,

    /** Whether a flight plan was filed. */
    FlightPlan flightPlan,

    /**
     * Its track.
     * <p>TrackRef: the id of a Track.</p>
     */
    String track,

    /** Where and when it crossed the border. */
    List<Crossing> crossings,

    /** Where it came from. */
    Strip origin,

    /** Where it went. */
    Strip destination,

    /** What authorities declared of it, in the terms of their law. */
    List<Declaration> declared,

    /** What was done. */
    List<FlightAction> actions,

    /** What the information may be used for, by whoever comes to have it. Required. */
    List<PermittedUse> permittedUse,

    /** How the source and the information were graded. */
    Grading grading,

    /**
     * Last day on which the flight may be kept.
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
        private Detection detection;
        private String observedMarks;
        private String registration;
        private String address;
        private String squawk;
        private String callsign;
        private String type;
        private String colour;
        private String aircraft;
        private FlightPlan flightPlan;
        private String track;
        private List<Crossing> crossings;
        private Strip origin;
        private Strip destination;
        private List<Declaration> declared;
        private List<FlightAction> actions;
        private List<PermittedUse> permittedUse;
        private Grading grading;
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

        public Builder detection(Detection detection) {
            this.detection = detection;
            return this;
        }

        public Builder observedMarks(String observedMarks) {
            this.observedMarks = observedMarks;
            return this;
        }

        public Builder registration(String registration) {
            this.registration = registration;
            return this;
        }

        public Builder address(String address) {
            this.address = address;
            return this;
        }

        public Builder squawk(String squawk) {
            this.squawk = squawk;
            return this;
        }

        public Builder callsign(String callsign) {
            this.callsign = callsign;
            return this;
        }

        public Builder type(String type) {
            this.type = type;
            return this;
        }

        public Builder colour(String colour) {
            this.colour = colour;
            return this;
        }

        public Builder aircraft(String aircraft) {
            this.aircraft = aircraft;
            return this;
        }

        public Builder flightPlan(FlightPlan flightPlan) {
            this.flightPlan = flightPlan;
            return this;
        }

        public Builder track(String track) {
            this.track = track;
            return this;
        }

        public Builder crossings(List<Crossing> crossings) {
            this.crossings = crossings;
            return this;
        }

        public Builder origin(Strip origin) {
            this.origin = origin;
            return this;
        }

        public Builder destination(Strip destination) {
            this.destination = destination;
            return this;
        }

        public Builder declared(List<Declaration> declared) {
            this.declared = declared;
            return this;
        }

        public Builder actions(List<FlightAction> actions) {
            this.actions = actions;
            return this;
        }

        public Builder permittedUse(List<PermittedUse> permittedUse) {
            this.permittedUse = permittedUse;
            return this;
        }

        public Builder grading(Grading grading) {
            this.grading = grading;
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

        public Flight build() {
            return new Flight(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, detection, observedMarks, registration, address,
                squawk, callsign, type, colour, aircraft, flightPlan, track, crossings, origin,
                destination, declared, actions, permittedUse, grading, retainUntil, newer);
        }
    }
}

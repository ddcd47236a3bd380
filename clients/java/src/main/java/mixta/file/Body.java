// Written by go generate from the schemas of the model: do not edit.
package mixta.file;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.crops.CropsMethod;
import mixta.crops.Image;
import mixta.crops.Limit;
import mixta.crops.Parcel;
import mixta.crops.Reduction;
import mixta.crops.Survey;
import mixta.crops.Verification;
import mixta.crops.Yield;
import mixta.intel.Bulletin;
import mixta.intel.Flight;
import mixta.intel.Lesson;
import mixta.intel.Link;
import mixta.intel.Report;
import mixta.intel.Request;
import mixta.intel.Subject;
import mixta.ops.Destruction;
import mixta.ops.Handover;
import mixta.ops.Notice;
import mixta.ops.Operation;
import mixta.ops.Result;
import mixta.ops.Seizure;
import mixta.ops.Situation;
import mixta.ops.Track;
import mixta.plan.Action;
import mixta.plan.Meeting;
import mixta.plan.Plan;
import mixta.plan.Progress;
import mixta.plan.Statistic;
import mixta.record.CodeList;

/** Holds records by kind, in lists that are written in the order given here. */
@JsonDeserialize(builder = Body.Builder.class)
public record Body(
    /** Meetings of the commission. */
    List<Meeting> meetings,

    /** Operational plans. */
    List<Plan> plans,

    /** Actions of plans. */
    List<Action> actions,

    /** Progress on actions. */
    List<Progress> progress,

    /** Published figures. */
    List<Statistic> statistics,

    /** Methods of coca monitoring. */
    List<CropsMethod> methods,

    /** Limits of coca area in force. */
    List<Limit> limits,

    /** Surveys of coca crops. */
    List<Survey> surveys,

    /** Images that parcels were interpreted on. */
    List<Image> images,

    /** Parcels of surveys. */
    List<Parcel> parcels,

    /** Verifications of parcels and points. */
    List<Verification> verifications,

    /** Reductions of coca crops. */
    List<Reduction> reductions,

    /** Yields of coca leaf. */
    List<Yield> yields,

    /** Subjects of intelligence. */
    List<Subject> subjects,

    /** Requests for information. */
    List<Request> requests,

    /** Intelligence reports. */
    List<Report> reports,

    /** Links between subjects. */
    List<Link> links,

    /** Irregular flights. */
    List<Flight> flights,

    /** Bulletins of the regular information on irregular flights. */
    List<Bulletin> bulletins,

    /** Experience exchanged. */
    List<Lesson> lessons,

    /** Operations. */
    List<Operation> operations,

    /** Situation reports on operations. */
    List<Situation> situations,

    /** Notices of activity. */
    List<Notice> notices,

    /** Seizures. */
    List<Seizure> seizures,

    /** Destructions of what was seized. */
    List<Destruction> destructions,

    /** Results of operations. */
    List<Result> results,

    /** Tracks. */
    List<Track> tracks,

    /** Handovers of tracks. */
    List<Handover> handovers,

    /** Newer editions of open code lists. */
    List<CodeList> codeLists,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private List<Meeting> meetings;
        private List<Plan> plans;
        private List<Action> actions;
        private List<Progress> progress;
        private List<Statistic> statistics;
        private List<CropsMethod> methods;
        private List<Limit> limits;
        private List<Survey> surveys;
        private List<Image> images;
        private List<Parcel> parcels;
        private List<Verification> verifications;
        private List<Reduction> reductions;
        private List<Yield> yields;
        private List<Subject> subjects;
        private List<Request> requests;
        private List<Report> reports;
        private List<Link> links;
        private List<Flight> flights;
        private List<Bulletin> bulletins;
        private List<Lesson> lessons;
        private List<Operation> operations;
        private List<Situation> situations;
        private List<Notice> notices;
        private List<Seizure> seizures;
        private List<Destruction> destructions;
        private List<Result> results;
        private List<Track> tracks;
        private List<Handover> handovers;
        private List<CodeList> codeLists;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder meetings(List<Meeting> meetings) {
            this.meetings = meetings;
            return this;
        }

        public Builder plans(List<Plan> plans) {
            this.plans = plans;
            return this;
        }

        public Builder actions(List<Action> actions) {
            this.actions = actions;
            return this;
        }

        public Builder progress(List<Progress> progress) {
            this.progress = progress;
            return this;
        }

        public Builder statistics(List<Statistic> statistics) {
            this.statistics = statistics;
            return this;
        }

        public Builder methods(List<CropsMethod> methods) {
            this.methods = methods;
            return this;
        }

        public Builder limits(List<Limit> limits) {
            this.limits = limits;
            return this;
        }

        public Builder surveys(List<Survey> surveys) {
            this.surveys = surveys;
            return this;
        }

        public Builder images(List<Image> images) {
            this.images = images;
            return this;
        }

        public Builder parcels(List<Parcel> parcels) {
            this.parcels = parcels;
            return this;
        }

        public Builder verifications(List<Verification> verifications) {
            this.verifications = verifications;
            return this;
        }

        public Builder reductions(List<Reduction> reductions) {
            this.reductions = reductions;
            return this;
        }

        public Builder yields(List<Yield> yields) {
            this.yields = yields;
            return this;
        }

        public Builder subjects(List<Subject> subjects) {
            this.subjects = subjects;
            return this;
        }

        public Builder requests(List<Request> requests) {
            this.requests = requests;
            return this;
        }

        public Builder reports(List<Report> reports) {
            this.reports = reports;
            return this;
        }

        public Builder links(List<Link> links) {
            this.links = links;
            return this;
        }

        public Builder flights(List<Flight> flights) {
            this.flights = flights;
            return this;
        }

        public Builder bulletins(List<Bulletin> bulletins) {
            this.bulletins = bulletins;
            return this;
        }

        public Builder lessons(List<Lesson> lessons) {
            this.lessons = lessons;
            return this;
        }

        public Builder operations(List<Operation> operations) {
            this.operations = operations;
            return this;
        }

        public Builder situations(List<Situation> situations) {
            this.situations = situations;
            return this;
        }

        public Builder notices(List<Notice> notices) {
            this.notices = notices;
            return this;
        }

        public Builder seizures(List<Seizure> seizures) {
            this.seizures = seizures;
            return this;
        }

        public Builder destructions(List<Destruction> destructions) {
            this.destructions = destructions;
            return this;
        }

        public Builder results(List<Result> results) {
            this.results = results;
            return this;
        }

        public Builder tracks(List<Track> tracks) {
            this.tracks = tracks;
            return this;
        }

        public Builder handovers(List<Handover> handovers) {
            this.handovers = handovers;
            return this;
        }

        public Builder codeLists(List<CodeList> codeLists) {
            this.codeLists = codeLists;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Body build() {
            return new Body(
                meetings, plans, actions, progress, statistics, methods, limits, surveys, images,
                parcels, verifications, reductions, yields, subjects, requests, reports, links,
                flights, bulletins, lessons, operations, situations, notices, seizures,
                destructions, results, tracks, handovers, codeLists, newer);
        }
    }
}

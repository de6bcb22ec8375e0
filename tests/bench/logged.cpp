#include "bench/logged.h"

#include <algorithm>
#include <map>
#include <utility>

#include "hyper/exchange/decoded.h"
#include "hyper/exchange/reader.h"
#include "hyper/units/error.h"
#include "support/file_bytes.h"

namespace hyper::bench {
namespace {

/// More is harder. A file without units keeps to one unit, which is enough for ratios.
double load_of(const exchange::ForeignSet& set) {
    if (!set.mass) return 0;
    const auto& mass = *set.mass;
    const auto amount =
        mass.unit ? Mass::of_thousandths(mass.thousandths, *mass.unit).grams : mass.thousandths;
    return static_cast<double>(set.assists ? -amount : amount);
}

bool counts(const exchange::ForeignSet& set) {
    using training::SetKind;
    return (set.kind == SetKind::work || set.kind == SetKind::failure) && set.reps &&
           set.reps->value > 0;
}

/// As the log of hyper would have it; a mass without a unit is taken for kilograms.
training::Set whole(const exchange::ForeignSet& foreign) {
    training::Set set;
    set.day = foreign.when.day;
    set.kind = foreign.kind;
    set.reps = foreign.reps;
    set.rir = foreign.rir;
    set.side = foreign.side;
    if (!foreign.mass || foreign.mass->thousandths == 0) return set;
    const MassUnit unit = foreign.mass->unit.value_or(MassUnit::kg);
    const EnteredMass mass{Mass::of_thousandths(foreign.mass->thousandths, unit), unit};
    (foreign.assists ? set.load.assist : set.load.added) = mass;
    return set;
}

struct Collected : exchange::Records {
    std::vector<LoggedSession> sessions;  ///< in the order of the file

    void set(const exchange::ForeignSet& set) override {
        if (!counts(set)) return;
        const auto [at, fresh] = places_.try_emplace({set.session, set.exercise}, sessions.size());
        if (fresh) sessions.push_back({set.when, set.exercise, {}, {}});
        auto& session = sessions[at->second];
        session.sets.push_back({load_of(set), *set.reps});
        session.whole.push_back(whole(set));
        session.whole.back().day = session.start.day;
    }
    void left_out(std::size_t /*row*/, exchange::LeftOut /*why*/) override {}

  private:
    std::map<std::pair<std::string, std::string>, std::size_t> places_;
};

}  // namespace

Log log_of(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    const std::string bytes = test::bytes_of(path);
    const auto text = exchange::decoded(name, bytes);
    const exchange::Reader* reader = exchange::reader_for(text.bytes());
    if (reader == nullptr)
        throw Error(ExitCode::refused, name + " is no export that is known.",
                    "Give CSV files of Strong, Hevy or FitNotes.");
    Collected collected;
    reader->read({name, text.bytes()}, collected);
    std::stable_sort(collected.sessions.begin(), collected.sessions.end(),
                     [](const LoggedSession& a, const LoggedSession& b) {
                         return std::pair(a.start.day, a.start.time) <
                                std::pair(b.start.day, b.start.time);
                     });
    Log log{path.stem().string(), MassUnit::kg, std::move(collected.sessions)};
    for (const LoggedSession& session : log.sessions)
        for (const training::Set& set : session.whole)
            if (const auto& mass = set.load.added) {
                log.unit = mass->unit;
                return log;
            }
    return log;
}

}  // namespace hyper::bench

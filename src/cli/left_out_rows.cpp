#include "hyper/cli/left_out_rows.h"

namespace hyper::cli {

using exchange::LeftOut;

view::LeftOutRows rows_of(LeftOut why, std::size_t count) {
    switch (why) {
        case LeftOut::rest_timer:
            return {"rest timer (kept with its set)", "rest timers (kept with their sets)", count};
        case LeftOut::note:
            return {"note (kept with its set)", "notes (kept with their sets)", count};
        case LeftOut::unkept:
            return {"rest timer or note with no set to keep it",
                    "rest timers and notes with no set to keep them", count};
        case LeftOut::not_done:
            return {"set that was not done", "sets that were not done", count};
        case LeftOut::nothing_done:
            return {"row without reps, time or distance", "rows without reps, time or distance",
                    count};
        case LeftOut::body_mass:
            return {"weigh-in", "weigh-ins", count};
        case LeftOut::duplicate:
            return {"row that comes again later", "rows that come again later", count};
        case LeftOut::unexplained:
            break;
    }
    return {"row of a kind that is not known", "rows of kinds that are not known", count};
}

}  // namespace hyper::cli

#pragma once

#include <span>
#include <string>

#include "hyper/training/decision.h"
#include "hyper/view/next.h"
#include "hyper/view/set_json.h"

namespace hyper::view {

/// DOSE: what `next` of the log and the list of `hyper next` hold.
[[nodiscard]] Json decision_json(const training::Decision& decision);
/// {"schema","doses":[DOSE],"later":[{"exercise","variation","on","rests_from"}]}; each DOSE says
/// what a swap has to do with it.
[[nodiscard]] std::string next_json(std::span<const NextPage> pages, std::span<const Later> later);

}  // namespace hyper::view

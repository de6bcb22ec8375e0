#include "hyper/view/style.h"

namespace hyper::view {
namespace {

std::string_view begin_of(Role role) {
    switch (role) {
        case Role::heading:
            return "\x1b[1m";
        case Role::quiet:
            return "\x1b[2m";
        case Role::good:
            return "\x1b[32m";
        case Role::care:
            return "\x1b[33m";
        case Role::stop:
            return "\x1b[31m";
    }
    return {};
}

}  // namespace

std::string Style::paint(Role role, std::string_view text) const {
    std::string painted(text);
    if (!color || text.find_first_not_of(' ') == std::string_view::npos) return painted;
    painted.insert(0, begin_of(role));
    return painted += "\x1b[0m";
}

}  // namespace hyper::view

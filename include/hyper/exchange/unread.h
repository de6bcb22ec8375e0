#pragma once

#include <string_view>

namespace hyper::exchange {

/// What somebody may bring instead of a file that a reader is for.
struct Unread {
    std::string_view what;  ///< behind "is": "Liftosaur's JSON"
    std::string_view hint;  ///< which export to make instead
    bool (*recognises)(std::string_view bytes) = nullptr;
};

/// What a file is that no reader is for; nothing where that is not known either. Text has been
/// decoded.
[[nodiscard]] const Unread* unread_for(std::string_view bytes);

}  // namespace hyper::exchange

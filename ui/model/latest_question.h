// LatestQuestion: a question of one asker that only matters as it was asked last.
#pragma once
#include "ui/model/background.h"
#include <atomic>
#include <optional>

namespace perennial {

// Asked again before the answer has come, the older question is dropped: it is not begun any more, and what is
// already on its way is not told.
class LatestQuestion {
public:
    LatestQuestion(Background& background, QObject* asker) : m_background(background), m_asker(asker) {}

    template <class T> void ask(std::function<T(Reader&)> work, std::function<void(Outcome<T>)> done)
    {
        const int number = ++*m_newest;
        m_background.ask<std::optional<T>>(
            m_asker,
            [newest = m_newest, number, work = std::move(work)](Reader& reader) {
                return *newest == number ? std::optional<T>(work(reader)) : std::nullopt;
            },
            [newest = m_newest, number, done = std::move(done)](Outcome<std::optional<T>> answer) {
                if (*newest != number)
                    return;
                if (answer)
                    done(**std::move(answer));
                else
                    done(answer.error());
            });
    }

    // Nobody waits for the answer any more.
    void drop() { ++*m_newest; }

private:
    Background& m_background;
    QObject* m_asker; // owns this
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
};

} // namespace perennial
